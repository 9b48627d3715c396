using System.Text;

namespace Monotable.Server.Tests;

/// <summary>The calculation of signatures, by the vectors that AWS publishes: its signing test suite, and the IAM user guide.</summary>
public sealed class SignatureVectorTests
{
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string Time = "20150830T123600Z";
    private const string Host = "host:example.amazonaws.com";
    private const string Date = "x-amz-date:" + Time;
    private const string Form = "content-type:application/x-www-form-urlencoded";

    public static TheoryData<string, string, string, string[], string, string> Vectors => new()
    {
        { "get-vanilla", "GET", "", [Host, Date], "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
        { "post-vanilla", "POST", "", [Host, Date], "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b" },
        {
            "get-vanilla-query-order-key-case", "GET", "Param2=value2&Param1=value1", [Host, Date], "",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
        },
        {
            "get-header-value-trim", "GET", "", [Host, "my-header1: value1", "my-header2: \"a   b   c\"", Date], "",
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"
        },
        {
            "get-header-key-duplicate", "GET", "", [Host, "my-header1:value2", "my-header1:value2", "my-header1:value1", Date], "",
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"
        },
        {
            "post-x-www-form-urlencoded", "POST", "", [Form, Host, Date], "Param1=value1",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
        },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Agrees_with_the_signing_test_suite(string name, string method, string query, string[] headers, string body, string signature)
    {
        Assert.NotEmpty(name);
        Assert.Equal(signature, Sign(method, query, headers, body, "service"));
    }

    [Fact]
    public void Agrees_with_the_example_of_the_user_guide() => Assert.Equal(
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        Sign("GET", "Action=ListUsers&Version=2010-05-08", [Form + "; charset=utf-8", "host:iam.amazonaws.com", Date], "", "iam"));

    private static string Sign(string method, string query, string[] headers, string body, string service)
    {
        var values = headers.Select(static header => header.Split(':', 2)).ToLookup(static header => header[0], static header => header[1]);
        var parameters = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(static parameter => parameter.Split('=', 2))
            .Select(static parameter => KeyValuePair.Create(parameter[0], parameter[1]));
        var canonical = CanonicalRequest.Text(
            method, "/", parameters, [.. values.Select(static header => header.Key)], name => values[name], Encoding.UTF8.GetBytes(body));
        return SignatureV4.Of(SecretKey, new CredentialScope("AKIDEXAMPLE", "20150830", "us-east-1", service, "aws4_request"), Time, canonical);
    }
}
