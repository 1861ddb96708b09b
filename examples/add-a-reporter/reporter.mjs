export const each = ({ file, steps }) => {
  const passed = steps.filter(({ status }) => status === 'passed').length;
  return `${'*'.repeat(passed)} ${file}\n`;
};
