using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>A request's signature taken apart, from its header or its query string.</summary>
internal sealed record SignatureParts
{
    private const string AlgorithmPrefix = "AWS4-";

    // A bit for each of the header's parameters.
    private const int AllParameters = 0b111;

    private static readonly string[] HeaderParameters = ["Credential", "Signature", "SignedHeaders"];

    private static readonly string[] QueryParameters =
        ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"];

    public required string Credential { get; init; }

    public required string Signature { get; init; }

    public required IReadOnlyList<string> SignedHeaders { get; init; }

    /// <summary>Gets the time as the client wrote it.</summary>
    public required string Time { get; init; }

    /// <summary>Gets the seconds a presigned request is good for, as the client wrote them.</summary>
    public string? Expires { get; init; }

    /// <summary>Gets whether a request has a complete signature in its header and none in its query: most have, and nothing is taken apart.</summary>
    public static bool IsComplete(HttpRequest request)
    {
        var headers = request.Headers;
        var authorization = headers.Authorization is [{ } only] ? only.AsSpan().Trim() : default;
        var space = authorization.IndexOf(' ');
        if (space < 0 || !authorization.StartsWith(AlgorithmPrefix, StringComparison.Ordinal) || request.QueryString.HasValue
            || (StringValues.IsNullOrEmpty(headers["X-Amz-Date"]) && StringValues.IsNullOrEmpty(headers.Date)))
        {
            return false;
        }

        var found = 0;
        var parameters = authorization[space..];
        foreach (var range in parameters.Split(','))
        {
            found |= 1 << IndexOf(parameters[range].Trim());
        }

        return (found & AllParameters) == AllParameters;
    }

    /// <summary>Takes the signature out of a request.</summary>
    /// <returns>The signature, or the error of a request that has none or only half of one.</returns>
    public static (SignatureParts? Parts, DynamoDbError? Error) Read(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString().Trim();
        var inHeader = authorization.StartsWith(AlgorithmPrefix, StringComparison.Ordinal);
        var inQuery = request.Query.ContainsKey(QueryParameters[0]);
        return (inHeader, inQuery) switch
        {
            (true, true) => (null, SignatureTexts.TwoSignatures),
            (true, false) => OfHeader(request, authorization),
            (false, true) => OfQuery(request.Query),
            (false, false) => (null, SignatureTexts.MissingToken),
        };
    }

    // The place of an assignment's name among those of a signature; 31 for others.
    private static int IndexOf(ReadOnlySpan<char> assignment)
    {
        for (var i = 0; i < HeaderParameters.Length; i++)
        {
            var name = HeaderParameters[i];
            if (assignment.Length > name.Length + 1 && assignment[name.Length] == '=' && assignment.StartsWith(name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return 31;
    }

    private static (SignatureParts? Parts, DynamoDbError? Error) OfHeader(HttpRequest request, string authorization)
    {
        var parameters = ParametersOf(authorization);
        var time = request.Headers["X-Amz-Date"].ToString() is { Length: > 0 } amzDate ? amzDate : request.Headers.Date.ToString();
        var missing = HeaderParameters.Where(name => !parameters.ContainsKey(name)).ToList();
        if (missing.Count > 0 || time.Length == 0)
        {
            return (null, SignatureTexts.IncompleteHeader(missing, time.Length > 0, authorization));
        }

        return (new SignatureParts
        {
            Credential = parameters["Credential"],
            Signature = parameters["Signature"],
            SignedHeaders = parameters["SignedHeaders"].Split(';'),
            Time = time,
        }, null);
    }

    private static (SignatureParts? Parts, DynamoDbError? Error) OfQuery(IQueryCollection query)
    {
        var missing = QueryParameters.Where(name => query[name].ToString().Length == 0).ToList();
        if (missing.Count > 0)
        {
            return (null, SignatureTexts.IncompleteQuery(missing));
        }

        return (new SignatureParts
        {
            Credential = query["X-Amz-Credential"].ToString(),
            Signature = query["X-Amz-Signature"].ToString(),
            SignedHeaders = query["X-Amz-SignedHeaders"].ToString().Split(';'),
            Time = query["X-Amz-Date"].ToString(),
            Expires = query["X-Amz-Expires"].ToString() is { Length: > 0 } expires ? expires : null,
        }, null);
    }

    /// <summary>Reads <c>AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</c>; what is no assignment is passed over.</summary>
    private static Dictionary<string, string> ParametersOf(string authorization)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var space = authorization.IndexOf(' ', StringComparison.Ordinal);
        foreach (var part in space < 0 ? [] : authorization[space..].Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is [var name, { Length: > 0 } value])
            {
                parameters[name] = value;
            }
        }

        return parameters;
    }
}
