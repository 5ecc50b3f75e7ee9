// Writes the matching room alone as one ES module, .output/matching.mjs, for measuring and for others to use.
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    lib: { entry: 'matching/create-matcher.ts', formats: ['es'], fileName: () => 'matching.mjs' },
    outDir: '.output',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    target: 'es2024',
  },
});
