export { factories } from "./generated/factories.ts";
export { type Answer, type AnsweredCall, createMock, handlers, type Mock, type MockOptions } from "./mock.ts";
export { seed } from "./seed.ts";
