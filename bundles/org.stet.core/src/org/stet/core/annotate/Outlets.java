package org.stet.core.annotate;

import java.util.Optional;
import java.util.function.Supplier;
import org.stet.core.store.OpenCase;
import org.stet.model.Outlet;
import org.stet.model.OutletKind;
import org.stet.model.StetFactory;

/** The outlets of a case by what they are called. */
public final class Outlets {

    private final OpenCase open;

    public Outlets(OpenCase open) {
        this.open = open;
    }

    /** The outlet of a name, alias or internet host, made if it is not there yet. */
    public Outlet named(String name, Optional<String> domain) {
        var wanted = Wording.oneLine(name);
        return open.model().getOutlets().stream().filter(outlet -> isNamed(outlet, wanted)
                || domain.filter(outlet.getDomains()::contains).isPresent()).findFirst()
                .orElseGet(() -> open.editor().edit("Add outlet", (Supplier<Outlet>) () -> newOutlet(wanted, domain)));
    }

    private Outlet newOutlet(String name, Optional<String> domain) {
        var outlet = StetFactory.eINSTANCE.createOutlet();
        outlet.setId(OpenCase.newId());
        outlet.setName(name);
        outlet.setKind(OutletKind.PUBLISHER);
        domain.ifPresent(outlet.getDomains()::add);
        open.model().getOutlets().add(outlet);
        return outlet;
    }

    private static boolean isNamed(Outlet outlet, String name) {
        return outlet.getName().equalsIgnoreCase(name) || outlet.getAliases().stream().anyMatch(name::equalsIgnoreCase);
    }
}
