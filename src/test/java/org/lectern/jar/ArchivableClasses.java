package org.lectern.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Brings the classes of a jar that are in the format of Java 5 into that of Java 8; what they do
 * stays the same. Java's archive of classes, from which the launcher starts it, takes none that are
 * older than Java 6, and every command needs the two hundred of picocli.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.10">The Java
 *     Virtual Machine Specification, 4.10: two ways to verify classes</a>
 */
public final class ArchivableClasses {
  /** What comes before the version: 0xCAFEBABE, and the version's smaller part. */
  private static final int VERSION = 7;

  private ArchivableClasses() {}

  /** Brings those of the jar that is named. */
  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (Path file : old(jar)) {
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, newer(Files.readAllBytes(file)));
        // The same sources give the same jar.
        Files.setLastModifiedTime(file, time);
      }
    }
  }

  /** The classes that no archive takes. */
  static List<Path> old(FileSystem jar) throws IOException {
    try (Stream<Path> files = Files.walk(jar.getPath("/"))) {
      List<Path> classes =
          files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
      List<Path> old = new ArrayList<>();
      for (Path file : classes) {
        if (version(file) < Opcodes.V1_6) {
          old.add(file);
        }
      }
      return old;
    }
  }

  private static int version(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(VERSION + 1)[VERSION];
    }
  }

  private static byte[] newer(byte[] old) {
    // From Java 6 on a class says which types are where in its methods; they are worked out here.
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    new ClassReader(old)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String parent,
                  String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
