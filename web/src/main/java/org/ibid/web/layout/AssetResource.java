package org.ibid.web.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves {@link Assets}. */
@Path("/assets/{version}/{name: .+}")
@PermitAll
public class AssetResource {

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response asset(@PathParam("version") String version, @PathParam("name") String name) {
        byte[] bytes = assets.file(name);
        if (bytes == null) {
            throw new NotFoundException();
        }
        Response.ResponseBuilder reply = Response.ok(bytes).header(HttpHeaders.CONTENT_TYPE, type(name));
        // while versions are exchanged, one process may be asked for another's files: then they are not kept
        return version.equals(assets.version())
                ? reply.header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                        .header("X-Ibid-Cacheable", "yes")
                        .build()
                : reply.build();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "woff2" -> "font/woff2";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
