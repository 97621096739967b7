package org.lectern.bench.guard;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Counts how often each method of Lectern and of its template engine is entered, and how often each
 * of their loops goes round: what a build has to do, whatever the machine. An agent of Java; exact
 * only while a single thread is at work.
 */
public final class CallCounts implements ClassFileTransformer {
  /** By the places in the code; public, for it's the counted code that adds to it. */
  @SuppressWarnings("MutablePublicArray")
  public static final long[] COUNTS = new long[100_000];

  private static final List<String> COUNTED = List.of("org/lectern/", "io/pebbletemplates/");
  private static final String NOT_COUNTED = "org/lectern/bench/";
  private static final List<String> PLACES = new ArrayList<>();

  private CallCounts() {}

  /** Java calls this before the program itself. */
  public static void premain(String arguments, Instrumentation java) {
    java.addTransformer(new CallCounts());
  }

  /** What was counted since the last time, by class and method. */
  static Map<String, Long> take() {
    Map<String, Long> counts = new TreeMap<>();
    synchronized (PLACES) {
      for (int i = 0; i < PLACES.size(); i++) {
        counts.merge(PLACES.get(i), COUNTS[i], Long::sum);
        COUNTS[i] = 0;
      }
    }
    return counts;
  }

  private static int place(String name) {
    synchronized (PLACES) {
      PLACES.add(name);
      return PLACES.size() - 1;
    }
  }

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] bytes) {
    if (name == null
        || name.startsWith(NOT_COUNTED)
        || Stream.of(name).noneMatch(it -> COUNTED.stream().anyMatch(it::startsWith))) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String method, String type, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, method, type, signature, thrown);
            return new Counting(next, name.replace('/', '.') + "." + method);
          }
        },
        0);
    return writer.toByteArray();
  }

  /** A method, which counts. */
  private static final class Counting extends MethodVisitor {
    private final String name;
    private final Set<Label> passed = new HashSet<>();

    Counting(MethodVisitor next, String name) {
      super(Opcodes.ASM9, next);
      this.name = name;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count(name);
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    /** Going back is going round. */
    @Override
    public void visitJumpInsn(int opcode, Label to) {
      if (passed.contains(to)) {
        count(name + " loop");
      }
      super.visitJumpInsn(opcode, to);
    }

    private void count(String what) {
      super.visitFieldInsn(
          Opcodes.GETSTATIC, Type.getInternalName(CallCounts.class), "COUNTS", "[J");
      super.visitLdcInsn(place(what));
      super.visitInsn(Opcodes.DUP2);
      super.visitInsn(Opcodes.LALOAD);
      super.visitInsn(Opcodes.LCONST_1);
      super.visitInsn(Opcodes.LADD);
      super.visitInsn(Opcodes.LASTORE);
    }
  }
}
