import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const conditions = ["@datacloud/source"];

/** Tests run on the sources, without a build; only those of packaging/ and browser/ need what `build` made. */
export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{generators,packages,scripts,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    reporters: ["default", fileURLToPath(new URL("closing-line-reporter.ts", import.meta.url))],
    globalSetup: [fileURLToPath(new URL("browser/chromium.ts", import.meta.url))],
    testTimeout: 30_000,
  },
});
