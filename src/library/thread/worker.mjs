// A thread does not inherit the loader of TypeScript that its program was started with, on Node 20.
import { register } from 'tsx/esm/api';

register();
await import('./serving.ts');
