package org.stet.ui.handlers;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands from buttons, so that there is one way to do each thing. */
public final class Commands {

    private Commands() {
    }

    /** A task that executes the command; one that is not enabled does nothing. */
    public static Runnable run(String commandId) {
        return run(commandId, Map.of());
    }

    /** A task that executes the command with parameters by their ids. */
    public static Runnable run(String commandId, Map<String, String> parameters) {
        return () -> {
            var workbench = PlatformUI.getWorkbench();
            var command = workbench.getService(ICommandService.class).getCommand(commandId);
            if (command.isDefined() && command.isEnabled()) {
                try {
                    var call = ParameterizedCommand.generateCommand(command, parameters);
                    workbench.getService(IHandlerService.class).executeCommand(call, null);
                } catch (CommandException e) {
                    ILog.of(Commands.class).error("Command " + commandId + " failed", e);
                }
            }
        };
    }
}
