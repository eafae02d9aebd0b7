import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { $lib: "/src/lib" } },
  server: {
    port: 5173,
    strictPort: true,
    // The sentences of findings and refusals lie beside the Rust that speaks them too.
    fs: { allow: [".."] },
  },
  build: {
    target: ["safari15", "chrome105"],
    // The content policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // What every screen needs in one file, each screen and the painter of pages in its own.
        codeSplitting: {
          groups: [
            {
              name: "frame",
              test: /src\/(lib\/(?!prose\/)|deadlines\/)|messages\.\w+\.ftl|preload-helper|node_modules\/(svelte|esm-env|clsx|@fluent|@tauri-apps)\//,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/dev/environment.ts"],
    // Axe takes its time where the machine is busy with builds.
    testTimeout: 30_000,
  },
});
