using System.Diagnostics.CodeAnalysis;
using Monotable.Protocol;

namespace Monotable.Formats;

/// <summary>A codec as a generator would emit it: names matched by index, members read by their types, a discriminator looked for ahead.</summary>
internal sealed class SampleCodec : IItemCodec<Sample>
{
    public static readonly AttributeNames Names = new(
        "_t", "Bytes", "Extra", "Flag", "Hashes", "HasNull", "Lines", "Number", "Scores", "Stock", "Tags", "Text");

    public bool TryRead<TReader>(ref TReader reader, [MaybeNullWhen(false)] out Sample item)
        where TReader : struct, IItemReader, allows ref struct
    {
        var ahead = reader;
        item = null;
        if (!IsSample(ref ahead))
        {
            reader = ahead;
            return false;
        }

        var sample = new Sample();
        var index = -1;
        reader.BeginMap();
        while (reader.NextAttribute(Names, ref index))
        {
            sample = ReadMember(ref reader, sample, index);
        }

        item = sample;
        return true;
    }

    public void Write<TWriter>(ref TWriter writer, Sample item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.BeginMap(Names.Count);
        writer.Name(Names, 0);
        writer.WriteString("Sample");
        writer.Name(Names, 1);
        writer.WriteBinary(item.Bytes);
        writer.Name(Names, 2);
        writer.WriteValue(item.Extra);
        writer.Name(Names, 3);
        writer.WriteBoolean(item.Flag);
        WriteSets(ref writer, item);
        if (item.HasNull)
        {
            writer.Name(Names, 5);
            writer.WriteNull();
        }

        WriteContainers(ref writer, item);
        writer.Name(Names, 7);
        writer.WriteNumber(item.Number);
        writer.Name("Text");
        writer.WriteString(item.Text.AsSpan());
        writer.EndMap();
    }

    private static bool IsSample<TReader>(ref TReader ahead)
        where TReader : struct, IItemReader, allows ref struct
    {
        var found = false;
        Span<char> buffer = stackalloc char[16];
        ahead.BeginMap();
        while (ahead.NextEntry(out var name))
        {
            if (name == "_t")
            {
                found = ahead.TryReadChars(buffer, out var length) ? buffer[..length].SequenceEqual("Sample") : ahead.ReadString() == "Sample";
            }
            else
            {
                ahead.Skip();
            }
        }

        return found;
    }

    private static Sample ReadMember<TReader>(ref TReader reader, Sample sample, int index)
        where TReader : struct, IItemReader, allows ref struct
    {
        switch (index)
        {
            case 1: return sample with { Bytes = reader.ReadBinary() };
            case 2: return sample with { Extra = reader.ReadValue() };
            case 3: return sample with { Flag = reader.ReadBoolean() };
            case 4: return sample with { Hashes = ReadHashes(ref reader) };
            case 5:
                reader.ReadNull();
                return sample with { HasNull = true };
            case 6: return sample with { Lines = ReadLines(ref reader) };
            case 7: return sample with { Number = reader.ReadNumber() };
            case 8: return sample with { Scores = ReadScores(ref reader) };
            case 9: return sample with { Stock = ReadStock(ref reader) };
            case 10: return sample with { Tags = ReadTags(ref reader) };
            case 11: return sample with { Text = reader.ReadString() };
            default:
                reader.Skip();
                return sample;
        }
    }

    private static List<byte[]> ReadHashes<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var hashes = new List<byte[]>();
        reader.BeginSet(AttributeType.BinarySet);
        while (reader.NextElement())
        {
            hashes.Add(reader.ReadBinary());
        }

        return hashes;
    }

    private static List<DynamoDbNumber> ReadScores<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var scores = new List<DynamoDbNumber>();
        reader.BeginSet(AttributeType.NumberSet);
        while (reader.NextElement())
        {
            scores.Add(reader.ReadNumber());
        }

        return scores;
    }

    private static List<string> ReadTags<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var tags = new List<string>();
        reader.BeginSet(AttributeType.StringSet);
        while (reader.NextElement())
        {
            tags.Add(reader.ReadString());
        }

        return tags;
    }

    private static List<string?> ReadLines<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var lines = new List<string?>();
        reader.BeginList();
        while (reader.NextElement())
        {
            if (reader.Type == AttributeType.Null)
            {
                reader.ReadNull();
                lines.Add(null);
            }
            else
            {
                lines.Add(reader.ReadString());
            }
        }

        return lines;
    }

    private static Dictionary<string, int> ReadStock<TReader>(ref TReader reader)
        where TReader : struct, IItemReader, allows ref struct
    {
        var stock = new Dictionary<string, int>();
        reader.BeginMap();
        while (reader.NextEntry(out var name))
        {
            stock.Add(name, reader.ReadNumber().TryToInt64(out var count) ? (int)count : 0);
        }

        return stock;
    }

    private static void WriteSets<TWriter>(ref TWriter writer, Sample item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.Name(Names, 4);
        writer.BeginSet(AttributeType.BinarySet, item.Hashes.Count);
        foreach (var hash in item.Hashes)
        {
            writer.WriteBinary(hash);
        }

        writer.EndSet();
        writer.Name(Names, 8);
        writer.BeginSet(AttributeType.NumberSet, item.Scores.Count);
        foreach (var score in item.Scores)
        {
            writer.WriteNumber(score);
        }

        writer.EndSet();
        writer.Name(Names, 10);
        writer.BeginSet(AttributeType.StringSet, item.Tags.Count);
        foreach (var tag in item.Tags)
        {
            writer.WriteString(tag);
        }

        writer.EndSet();
    }

    private static void WriteContainers<TWriter>(ref TWriter writer, Sample item)
        where TWriter : struct, IItemWriter, allows ref struct
    {
        writer.Name(Names, 6);
        writer.BeginList(item.Lines.Count);
        foreach (var line in item.Lines)
        {
            if (line is null)
            {
                writer.WriteNull();
            }
            else
            {
                writer.WriteString(line);
            }
        }

        writer.EndList();
        writer.Name(Names, 9);
        writer.BeginMap(item.Stock.Count);
        foreach (var (name, count) in item.Stock)
        {
            writer.Name(name);
            writer.WriteNumber(count);
        }

        writer.EndMap();
    }
}
