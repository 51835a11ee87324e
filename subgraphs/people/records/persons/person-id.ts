const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether text can be the id of a person at all; anything else belongs to nobody. */
export const isPersonId = (text: string): boolean => UUID.test(text);
