import { overhead } from "./overhead.ts";
import { size } from "./size.ts";
import { typeCost } from "./type-cost.ts";
import { generatePeers } from "./workshop.ts";

/** The client against its peers: time of a call, size of a program, cost to the type checker. Needs a build. */
export async function bench(): Promise<void> {
  generatePeers();
  await size();
  console.log();
  await overhead();
  console.log();
  typeCost();
}
