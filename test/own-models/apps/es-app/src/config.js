export const lifetimes = { access: 3600 };
export default lifetimes;
