export const example: string;
export function apiPage(textOf: (path: string) => string): string;
