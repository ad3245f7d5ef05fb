export type {
  Answer,
  AnswerOptions,
  BodyAnswer,
  CodeAnswer,
  NetworkErrorAnswer,
  ScenarioAnswer,
} from "./answer.ts";
export { factories } from "./generated/factories.ts";
export { type AnsweredCall, createMock, handlers, type Mock, type MockOptions } from "./mock.ts";
export { seed } from "./seed.ts";
