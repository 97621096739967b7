package org.lectern.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pictures, and smaller ones that are made of them. */
abstract class PictureFolder {
  @TempDir Path folder;
  ScaledPictures pictures;

  @BeforeEach
  void start() {
    pictures = ScaledPictures.below(folder.resolve(".lectern"));
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  static Raster raster(Path file) throws Exception {
    return PictureFile.read(file).orElseThrow().raster().orElseThrow();
  }

  byte[] bytes(Path file, int width) throws Exception {
    Raster raster = raster(file);
    return pictures.scaled(file, raster, new TreeSet<>(List.of(width)), width, raster.fallback());
  }
}
