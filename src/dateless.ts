/**
 * What yazl is told of every file, so that the same files give the same zip: 1980-01-01, the first day that a zip file
 * knows; the fields are local, so it reads the same in every time zone.
 */
export const dateless = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
