const prefix = 'rating.';

/** The key under which somebody's ratings of a story are kept. */
export const ratingKey = (story: string) => prefix + story;

/** Whether a key is that of somebody's ratings. */
export const isRatingKey = (key: string) => key.startsWith(prefix);
