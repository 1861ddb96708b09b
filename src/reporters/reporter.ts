import type { Style } from '../style/style.js';
import type { Report } from '../verdict/report.js';

/** Turns a report into the text of one format. Knows no world: what it gives is written by the command. */
export type Reporter = (report: Report, style: Style) => string;
