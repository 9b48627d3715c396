using System.ComponentModel;
using Monotable.Protocol;

namespace Monotable.Mapping;

/// <summary>Stores a URI as the string it was made from, <see cref="Uri.OriginalString"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriCodec : IValueCodec<Uri>
{
    /// <inheritdoc/>
    public Uri Read<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var text = reader.ReadString();
        return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value) ? value : throw MappingErrors.Text(text, "a URI");
    }

    /// <inheritdoc/>
    public void Write<TWriter>(ref TWriter writer, Uri value)
        where TWriter : struct, IItemWriter, allows ref struct =>
        writer.WriteString(StoredText.Storable((value ?? throw MappingErrors.Null()).OriginalString));
}
