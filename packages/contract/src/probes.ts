export { documentVersion, probes, unprobed } from "./generated/probes.ts";
export type { Probe, ProbedClaim, ProbeMatch, ProbeRequest, Unprobed } from "./probe-description.ts";
