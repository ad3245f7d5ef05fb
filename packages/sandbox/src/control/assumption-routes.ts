import { alternatives } from "../core/assumptions/alternatives.ts";
import { checkAssumptions } from "../core/assumptions/assumptions.ts";
import {
  type ControlContext,
  done,
  failInput,
  isControlResponse,
  namespacesOf,
  type Route,
} from "./context.ts";

/** Shows and sets what namespaces assume in place of the sandbox's assumptions. */
export const assumptionRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/assumptions",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      const assumed = namespaces.map(({ name, assumptions }) => ({
        namespace: name,
        assumed: assumptions.all(),
      }));
      return done({ assumptions: assumed, alternatives });
    },
  },
  { verb: "PUT", path: "/assumptions", run: setAssumptions },
];

function setAssumptions(context: ControlContext): ReturnType<Route["run"]> {
  const namespaces = namespacesOf(context);
  if (isControlResponse(namespaces)) return namespaces;
  const { assumed } = context.body;
  const message = checkAssumptions(assumed);
  if (message !== undefined) return failInput(message);
  for (const { assumptions } of namespaces) assumptions.set(assumed as Record<string, string>);
  return done({ assumptions: namespaces.map(({ name }) => ({ namespace: name, assumed })) });
}
