export function findWebKit(): { driver: string; screen: string } | undefined;
