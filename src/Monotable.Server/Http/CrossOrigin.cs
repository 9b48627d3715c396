using Microsoft.AspNetCore.Http;

namespace Monotable.Server;

/// <summary>Lets pages of any origin in a browser call the server, as the service does.</summary>
internal static class CrossOrigin
{
    private const string ExposedHeaders = "x-amzn-RequestId,x-amzn-ErrorType,x-amz-request-id,x-amz-id-2,x-amzn-ErrorMessage,Date";
    private const string MaxAgeSeconds = "172800";

    /// <summary>Writes the headers that a browser asks for.</summary>
    /// <returns>Whether that is all there is to answer: the request asks beforehand whether another one may be sent.</returns>
    public static bool Answer(HttpRequest request, HttpResponse response)
    {
        if (request.Headers.Origin.Count == 0)
        {
            return false;
        }

        response.Headers.AccessControlAllowOrigin = "*";
        if (!HttpMethods.IsOptions(request.Method))
        {
            response.Headers.AccessControlExposeHeaders = ExposedHeaders;
            return false;
        }

        if (request.Headers.AccessControlRequestHeaders is { Count: > 0 } headers)
        {
            response.Headers.AccessControlAllowHeaders = headers;
        }

        if (request.Headers.AccessControlRequestMethod is { Count: > 0 } method)
        {
            response.Headers.AccessControlAllowMethods = method;
        }

        response.Headers.AccessControlMaxAge = MaxAgeSeconds;
        response.ContentLength = 0;
        return true;
    }
}
