export const error = (code: string, message: string) => ({ code, message });
