/** The rules for how a program recovers from injected faults. */
export const recoveryRules: readonly { id: string; why: string }[] = [
  { id: "lost-write", why: "A write that failed for a passing reason and is not tried again is lost." },
  { id: "duplicated-write", why: "What is stored twice counts twice in every report." },
  {
    id: "never-gave-up",
    why: "A program that never gives up blocks its job; one that fails in silence hides it.",
  },
  {
    id: "unhandled-failure",
    why: "A program that dies of a failed request leaves its work undone and its reason unclear.",
  },
];
