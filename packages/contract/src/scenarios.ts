export { scenarios } from "./generated/scenarios.ts";
export type { Scenario, ScenarioRequest } from "./method-description.ts";
