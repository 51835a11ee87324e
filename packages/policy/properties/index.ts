export { properties, type Property, type Trying } from './hold-for.ts';
