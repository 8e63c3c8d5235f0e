/** The address of a page that leads rooms in this browser, without a server. */
export const hereAddress = (page: string): string => `${page}?here`;

/** Where this browser keeps rooms, by their codes, and what their host's page knows of them. */
export const roomKey = (code: string): string => `room.${code}`;
export const hostingKey = (name: string): string => `hosting.${name}`;

/** Whether something under this key is of a room that was led here. */
export const isOfARoom = (key: string): boolean => /^(room|hosting)\./.test(key);
