package org.stet.ui.handlers;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Runs in the active view or editor the verb that is named behind the colon of the class in plugin.xml.
 *
 * @param <P> the kind of view or editor
 */
public abstract class PartVerbHandler<P> extends AbstractHandler implements IExecutableExtension {

    private final Class<P> part;
    private final Function<String, Consumer<P>> verbs;
    private Consumer<P> verb;

    /** @param verbs gives the verb of a name */
    protected PartVerbHandler(Class<P> part, Function<String, Consumer<P>> verbs) {
        this.part = part;
        this.verbs = verbs;
    }

    @Override
    public final void setInitializationData(IConfigurationElement element, String property, Object data) {
        verb = verbs.apply((String) data);
    }

    @Override
    public final void setEnabled(Object context) {
        setBaseEnabled(Stream.of(ISources.ACTIVE_PART_NAME, ISources.ACTIVE_EDITOR_NAME)
                .anyMatch(name -> part.isInstance(HandlerUtil.getVariable(context, name))));
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        Stream.of(HandlerUtil.getActivePart(event), HandlerUtil.getActiveEditor(event)).filter(part::isInstance).map(part::cast)
                .findFirst().ifPresent(verb);
        return null;
    }
}
