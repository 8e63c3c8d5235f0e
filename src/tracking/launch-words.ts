/** The words of an address by which a cmi5 system launches a page. They are not to stay in it. */
export const launchWords = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
