package org.stet.core.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.osgi.framework.Bundle;
import org.stet.model.StetPackage;

/** A Java process of its own that runs a class of these tests on a plain class path, and can be killed at any moment. */
final class ChildProcess {

    private final Process process;
    private final BufferedReader output;

    ChildProcess(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m", "-cp", classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        output = process.inputReader();
    }

    /** The next line it prints; null at its end. */
    String readLine() throws IOException {
        return output.readLine();
    }

    /** Ends it with SIGKILL; returns what it had printed and nobody read. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        var rest = output.lines().toList();
        process.waitFor();
        return rest;
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    private static String classPath(Class<?> main) {
        Set<String> places = new LinkedHashSet<>();
        Stream.of(main, OpenCase.class, StetPackage.class, EObject.class, URI.class, XMIResource.class, SubMonitor.class,
                ILog.class,
                Bundle.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class).map(ChildProcess::placeOf)
                .forEach(place -> {
                    places.add(place.toString());
                    Stream.of("target/classes", "bin").map(place::resolve).filter(Files::isDirectory).map(Path::toString)
                            .forEach(places::add);
                });
        return String.join(File.pathSeparator, places);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
