using System.Text.Json;
using System.Text.Json.Serialization;
using ImageCatalog.Model;

namespace ImageCatalog.Import;

/// <summary>The movies' JSON form, compiled at build time. What is unknown is absent.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Movie))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class MovieJson : JsonSerializerContext;
