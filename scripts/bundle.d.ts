/** @param lessons their folders; default: all in `lessons/` */
export function bundleInto(dist: string, lessons?: readonly string[]): Promise<void>;
