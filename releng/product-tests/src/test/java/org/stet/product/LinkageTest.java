package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The versions of the platform in the target fit together: none of its bundles calls a method or reads a field that the product's
 * version of another bundle does not have. The resolver does not see this; the window would stay empty.
 */
class LinkageTest {

    /** Members that a class declares, and the classes it inherits others from. */
    private record Shape(Set<String> members, List<String> parents) {
    }

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, byte[]> code = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    @Test
    void everyReferenceBetweenBundlesHasATarget() throws IOException {
        try (var jars = Files.newDirectoryStream(Launcher.product().resolve("plugins"), "org.eclipse.*.jar")) {
            for (var jar : jars) {
                readClasses(jar);
            }
        }

        assertThat(code).containsKey("org/eclipse/swt/custom/CTabFolder");
        assertThat(missingTargets()).isEmpty();
    }

    private void readClasses(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    var bytes = file.getInputStream(entry).readAllBytes();
                    var reader = new ClassReader(bytes);
                    if (code.putIfAbsent(reader.getClassName(), bytes) == null) {
                        shapes.put(reader.getClassName(), shapeOf(reader));
                        packages.add(packageOf(reader.getClassName()));
                    }
                }
            }
        }
    }

    private static Shape shapeOf(ClassReader reader) {
        var parents = new ArrayList<>(List.of(reader.getInterfaces()));
        parents.add(reader.getSuperName() == null || (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0
                ? "java/lang/Object" : reader.getSuperName());
        var shape = new Shape(new HashSet<>(), parents);
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
                shape.members().add(name + type);
                return null;
            }

            @Override
            public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
                shape.members().add(name + ":" + type);
                return null;
            }
        }, ClassReader.SKIP_CODE);
        return shape;
    }

    private Set<String> missingTargets() {
        var missing = new TreeSet<String>();
        code.forEach((user, bytes) -> new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
                        check(owner, called + descriptor);
                    }

                    @Override
                    public void visitFieldInsn(int opcode, String owner, String read, String descriptor) {
                        check(owner, read + ":" + descriptor);
                    }

                    private void check(String owner, String member) {
                        if (!owner.startsWith("[") && packages.contains(packageOf(owner)) && !mayHave(owner, member)) {
                            missing.add(user + " uses " + owner + "." + member);
                        }
                    }
                };
            }
        }, 0));
        return missing;
    }

    /** Whether a class of the product has the member, itself or from a parent; true where a parent is not of the product. */
    private boolean mayHave(String owner, String member) {
        var shape = shapes.get(owner);
        if (shape == null) {
            return !packages.contains(packageOf(owner));
        }
        return shape.members().contains(member) || shape.parents().stream().anyMatch(parent -> mayHave(parent, member));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('/')));
    }
}
