package org.ibid.web.library;

import jakarta.ws.rs.ClientErrorException;

/** The draft was changed since whoever wants to change it has seen it. Nothing was changed by them. */
public final class StaleDraft extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    StaleDraft() {
        super(409);
    }
}
