const fs = require('fs');
const path = require('path');

module.exports.config = () => {
  try {
    return { parsed: fs.readFileSync(path.resolve(process.cwd(), '.env'), 'utf8') };
  } catch (error) {
    return { error };
  }
};
