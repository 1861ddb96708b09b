// What a package could try with the modules that it gets.
// Many packages load these and use none: they must load.
for (const name of ['dgram', 'dns', 'http', 'http2', 'https', 'net', 'tls']) require(name);

module.exports = (port, outside) => {
  const attempts = [
    () => require('net').connect(port, '127.0.0.1'),
    () => new (require('net').Socket)().connect(port, '127.0.0.1'),
    () => require('net').createServer().listen(0),
    () => require('http').get({ port, host: '127.0.0.1' }).on('error', () => {}),
    () => require('https').get({ port, host: '127.0.0.1' }).on('error', () => {}),
    () => require('http2').connect(`http://127.0.0.1:${port}`).on('error', () => {}),
    () => require('tls').connect(port, '127.0.0.1').on('error', () => {}),
    () => require('dgram').createSocket('udp4').on('error', () => {}).send('x', port, '127.0.0.1'),
    () => require('dns').lookup('localhost', (error) => error ?? console.log('ESCAPED')),
    () => console.log('ESCAPED', require('child_process').execSync(`cat ${outside}/secret.txt`)),
    () => require('child_process').fork(`${outside}/secret.js`),
    () => require('cluster').fork(),
    () => new (require('worker_threads').Worker)("console.log('ESCAPED')", { eval: true }),
    () => require('inspector').open(0) ?? console.log('ESCAPED'),
    () => console.log('ESCAPED', require(`${outside}/secret.js`)),
    () => require('v8').promiseHooks.onInit((promise) => promise instanceof Object || console.log('ESCAPED')),
    () => process.kill(process.ppid),
  ];
  for (const attempt of attempts) {
    try {
      attempt()?.on?.('error', () => {});
    } catch {}
  }
};
