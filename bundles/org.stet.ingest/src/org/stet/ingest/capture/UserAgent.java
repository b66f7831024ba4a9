package org.stet.ingest.capture;

import java.util.Optional;
import org.osgi.framework.FrameworkUtil;

/** How Stet names itself to the sites whose pages it saves. */
final class UserAgent {

    /** Product and version, such as {@code Stet/1.0.0}. */
    static final String NAME = "Stet/" + version();

    /** The value of the header field. */
    static final String FIELD = NAME + " (fact-checking workbench; saves single pages when a person asks for them)";

    private UserAgent() {
    }

    private static String version() {
        return Optional.ofNullable(FrameworkUtil.getBundle(UserAgent.class)).map(bundle -> bundle.getVersion())
                .map(version -> version.getMajor() + "." + version.getMinor() + "." + version.getMicro()).orElse("1.0");
    }
}
