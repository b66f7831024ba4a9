package org.stet.codegen;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.builder.standalone.ILanguageConfiguration;
import org.eclipse.xtext.builder.standalone.LanguageAccessFactory;
import org.eclipse.xtext.builder.standalone.StandaloneBuilder;
import org.eclipse.xtext.builder.standalone.StandaloneBuilderModule;
import org.eclipse.xtext.generator.IFileSystemAccess;
import org.eclipse.xtext.generator.OutputConfiguration;

import com.google.inject.Guice;

/** Generates the Java code of the EMF model from its Xcore file. */
public final class Generate {

    private Generate() {
    }

    /** Generates into a folder; arguments: the folder of the Xcore files, the folder for the Java code, a folder for temporary files. */
    public static void main(String[] arguments) {
        var model = Path.of(arguments[0]);
        if (!generate(model, Path.of(arguments[1]), Path.of(arguments[2]))) {
            throw new IllegalArgumentException(model + " has errors");
        }
    }

    /** Writes the code of all Xcore files in {@code model} below {@code output}; false if the model has errors, which are logged. */
    public static boolean generate(Path model, Path output, Path temporary) {
        var builder = Guice.createInjector(new StandaloneBuilderModule()).getInstance(StandaloneBuilder.class);
        builder.setBaseDir(temporary.toString());
        builder.setLanguages(new LanguageAccessFactory().createLanguageAccess(List.of(
                new Language("org.eclipse.emf.ecore.xcore.XcoreStandaloneSetup", output),
                new Language("org.eclipse.emf.codegen.ecore.xtext.GenModelSupport", output),
                new Language("org.eclipse.xtext.ecore.EcoreSupport", output)), Generate.class.getClassLoader()));
        builder.setEncoding("UTF-8");
        builder.setSourceDirs(List.of(model.toString()));
        builder.setJavaSourceDirs(List.of());
        builder.setClassPathEntries(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
        // Only these jars hold models that Xcore files may name; looking into all of them doubles the time.
        builder.setClassPathLookUpFilter(".*/org\\.eclipse\\.emf\\.ecore(\\.xcore\\.lib)?-[^/]*\\.jar");
        builder.setTempDir(temporary.toString());
        builder.setFailOnValidationError(true);
        builder.getCompiler().getConfiguration().setSourceLevel("21");
        builder.getCompiler().getConfiguration().setTargetLevel("21");
        return builder.launch();
    }

    /** One language that the builder must know, all of whose output goes to one folder. */
    private record Language(String setup, Path output) implements ILanguageConfiguration {

        @Override
        public String getSetup() {
            return setup;
        }

        @Override
        public Set<OutputConfiguration> getOutputConfigurations() {
            var configuration = new OutputConfiguration(IFileSystemAccess.DEFAULT_OUTPUT);
            configuration.setOutputDirectory(output.toString());
            configuration.setCreateOutputDirectory(true);
            configuration.setOverrideExistingResources(true);
            return Set.of(configuration);
        }

        @Override
        public boolean isJavaSupport() {
            return true;
        }
    }
}
