export { factories } from "./generated/factories.ts";
export { createMock, handlers, type Mock, type MockedRequest, type MockOptions } from "./mock.ts";
export type {
  BodyResponse,
  CodeResponse,
  MockResponse,
  NetworkErrorResponse,
  ResponseOptions,
  ScenarioResponse,
} from "./mock-response.ts";
export { seed } from "./seed.ts";
