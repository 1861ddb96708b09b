const db = require('./db.js')

def save_token(token, client, user):
    db.tokens.append(token)
    return token
