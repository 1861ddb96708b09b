def saveToken(token, client, user):
    return token
