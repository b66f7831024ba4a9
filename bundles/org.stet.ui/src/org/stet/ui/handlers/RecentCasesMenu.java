package org.stet.ui.handlers;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.stet.core.store.CaseFolder;
import org.stet.ui.Mnemonics;
import org.stet.ui.cases.RecentCases;

/** The cases that were open last, as menu items. */
public final class RecentCasesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return RecentCases.instance().list().stream().map(RecentCasesMenu::item).toArray(ContributionItem[]::new);
    }

    private static ContributionItem item(Path folder) {
        var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, OpenCaseHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = Mnemonics.none(new CaseFolder(folder).name());
        parameter.tooltip = folder.toString();
        parameter.parameters = Map.of(OpenCaseHandler.FOLDER, folder.toString());
        return new CommandContributionItem(parameter);
    }
}
