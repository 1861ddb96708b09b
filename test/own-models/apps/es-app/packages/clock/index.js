export const now = () => new Date();
export default { now };
