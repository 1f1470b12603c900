/** How drawings write a number. */

export { coordinate } from '../markup/coordinate.ts';
