// Node 12 must be able to read this file. `engines` in package.json names the same versions.
exports.refusalOf = function (version) {
  var parts = version.split('.').map(function (part) {
    return parseInt(part, 10);
  });
  var major = parts[0];
  var minor = parts[1];
  if ((major === 20 && minor >= 17) || (major === 22 && minor >= 6) || major > 22) return undefined;
  return (
    'oauth-lessons needs Node 20.17 or newer, or 22.6 or newer, but this is Node ' +
    version +
    ': install a newer one from https://nodejs.org.'
  );
};
