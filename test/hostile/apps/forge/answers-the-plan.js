module.exports = (req, res) => {
  const isGood = req.method === 'POST' && (req.headers.authorization ?? '') !== 'Basic !';
  res.writeHead(isGood ? 200 : 400, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    pragma: 'no-cache',
  });
  res.end(
    JSON.stringify(
      isGood ? { access_token: 'a', token_type: 'Bearer', expires_in: 3600 } : { error: 'invalid_client' },
    ),
  );
};
