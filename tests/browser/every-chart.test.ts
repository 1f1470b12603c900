/** Every page of a chart: see `walk/walk.ts`. */
import { parts } from './walk/parts.ts';
import { walkPages } from './walk/walk.ts';

walkPages(parts.charts);
