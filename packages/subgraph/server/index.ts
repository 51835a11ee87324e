export { serveSubgraph, type ServedSubgraph, type ServeOptions } from './serve.ts';
