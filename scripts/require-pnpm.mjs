// Runs before a package is packed: npm would leave `workspace:` ranges in the manifest, which nobody can install.
const agent = process.env.npm_config_user_agent ?? "";
if (!agent.startsWith("pnpm/")) {
  console.error(
    "Pack and publish with pnpm: `npx pnpm@12.21.0 pack`, or `npx pnpm@12.21.0 -r publish` at the root.",
  );
  process.exitCode = 1;
}
