export const firefoxPrefs: Record<string, boolean | string>;
export function findFirefox(): string | undefined;
